// Four photos into four quarters of one picture, with the browser's own scaling, and nothing else.
onmessage = async ({ data }: MessageEvent<{ photos: File[]; side: number }>) => {
  const { photos, side } = data;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  for (const [i, photo] of photos.entries()) {
    const bitmap = await createImageBitmap(photo);
    const half = side / 2;
    const scale = Math.max(half / bitmap.width, half / bitmap.height);
    const [width, height] = [half / scale, half / scale];
    context.drawImage(
      bitmap,
      (bitmap.width - width) / 2,
      (bitmap.height - height) / 2,
      width,
      height,
      (i % 2) * half,
      Math.floor(i / 2) * half,
      half,
      half,
    );
    bitmap.close();
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  postMessage(blob.size);
};
