/** Outlines on the face mesh (vertex numbers of MediaPipe's canonical face, in order round). Left and right are the person's own. */
export const OUTLINE = {
  face: [
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150,
    136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
  ],
  rightEye: [33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246],
  leftEye: [362, 382, 381, 380, 374, 373, 390, 249, 263, 466, 388, 387, 386, 385, 384, 398],
  rightBrow: [70, 63, 105, 66, 107, 55, 65, 52, 53, 46],
  leftBrow: [336, 296, 334, 293, 300, 276, 283, 282, 295, 285],
  lips: [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185],
} as const;

/** Single vertices that the checks measure from. */
export const MARK = {
  rightEyeOuter: 33,
  rightEyeInner: 133,
  rightEyeTop: 159,
  rightEyeBottom: 145,
  leftEyeInner: 362,
  leftEyeOuter: 263,
  leftEyeTop: 386,
  leftEyeBottom: 374,
  upperLip: 13,
  lowerLip: 14,
  rightMouthCorner: 61,
  leftMouthCorner: 291,
  rightBrow: 105,
  leftBrow: 334,
  chin: 152,
  noseTip: 1,
  noseBase: 2,
  noseBridge: 168,
  forehead: 10,
} as const;
