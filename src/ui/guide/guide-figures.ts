import type { ComponentType } from 'react';
import type { GuidePageId } from '../words/guide-pages.ts';
import { AddOnsFigure } from './figures/AddOnsFigure.tsx';
import { AreasFigure } from './figures/AreasFigure.tsx';
import { AskingFigure } from './figures/AskingFigure.tsx';
import { CountdownFigure } from './figures/CountdownFigure.tsx';
import { DepthFigure } from './figures/DepthFigure.tsx';
import { DistanceFigure } from './figures/DistanceFigure.tsx';
import { HealingFigure } from './figures/HealingFigure.tsx';
import { PhasesFigure } from './figures/PhasesFigure.tsx';
import { SeriesFigure } from './figures/SeriesFigure.tsx';
import { SetupFigure } from './figures/SetupFigure.tsx';
import { SkinFigure } from './figures/SkinFigure.tsx';
import { StepsFigure } from './figures/StepsFigure.tsx';
import { ViewsFigure } from './figures/ViewsFigure.tsx';

/** The drawing of a section, by page and section. */
export const SECTION_FIGURES: Readonly<Record<string, ComponentType>> = {
  'understanding/what': SkinFigure,
  'understanding/where': AreasFigure,
  'preparing/weeks': CountdownFigure,
  'procedure/steps': StepsFigure,
  'procedure/depth': DepthFigure,
  'safety/call': AskingFigure,
  'aftercare/usual': HealingFigure,
  'results/phases': PhasesFigure,
  'results/series': SeriesFigure,
  'combinations/serums': AddOnsFigure,
  'photos/setup': SetupFigure,
  'photos/distance': DistanceFigure,
  'photos/views': ViewsFigure,
};

/** The drawing that stands for a page in the list of pages. */
export const PAGE_FIGURES: Readonly<Record<GuidePageId, ComponentType>> = {
  understanding: SkinFigure,
  preparing: CountdownFigure,
  procedure: StepsFigure,
  safety: AskingFigure,
  aftercare: HealingFigure,
  results: PhasesFigure,
  combinations: AddOnsFigure,
  photos: SetupFigure,
  questions: ViewsFigure,
};
