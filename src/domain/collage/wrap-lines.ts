/**
 * Breaks lines at spaces so that each has at most so many characters; a word that is longer stays whole. Of one text no more than
 * `most` lines are made, of which the last keeps all that is left.
 */
export function wrapLines(texts: readonly string[], characters: number, most: number): readonly string[] {
  return texts.flatMap((text) => wrapLine(text, Math.max(1, characters), most));
}

function wrapLine(text: string, characters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const fits = last !== undefined && (last.length + 1 + word.length <= characters || lines.length === most);
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
