// The two sliders people use most, each as its own documentation shows it, over the same photos.

import { ReactCompareSlider, ReactCompareSliderImage } from 'react-compare-slider';
import { createRoot } from 'react-dom/client';
import 'img-comparison-slider';

const parameters = new URLSearchParams(location.search);
const [before, after] = [parameters.get('before') ?? '', parameters.get('after') ?? ''];
const root = document.getElementById('root');
if (!root) throw new Error('no root');

if (parameters.get('peer') === 'react-compare-slider') {
  createRoot(root).render(
    <ReactCompareSlider
      style={{ width: '100%', height: '100%' }}
      itemOne={<ReactCompareSliderImage src={before} alt="before" style={{ objectFit: 'contain' }} />}
      itemTwo={<ReactCompareSliderImage src={after} alt="after" style={{ objectFit: 'contain' }} />}
    />,
  );
} else {
  root.innerHTML = `<img-comparison-slider><img slot="first" src="${before}" alt="before"><img slot="second" src="${after}" alt="after"></img-comparison-slider>`;
}
