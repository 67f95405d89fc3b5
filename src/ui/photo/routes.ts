import type { CompareMode } from '../../domain/comparison/comparison.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import type { GuidePageId } from '../words/guide-pages.ts';

// Every part a route may carry is in its path: the address behind the `#` of a static page has no query of its own.
const part = encodeURIComponent;

/** The addresses of the screens. Screens link to each other through these and need not know each other. */
export const routes = {
  library: () => '/',
  /** `month` is `YYYY-MM`. */
  calendar: (month?: string) => (month ? `/calendar/${part(month)}` : '/calendar'),
  photo: (id: PhotoId) => `/photo/${part(id)}`,
  bin: () => '/bin',
  compare: (beforeId?: PhotoId, afterId?: PhotoId, mode?: CompareMode) =>
    beforeId && afterId ? `/compare/${part(beforeId)}/${part(afterId)}${mode ? `/${mode}` : ''}` : '/compare',
  /** Lining up a pair by hand. */
  lineUp: (beforeId: PhotoId, afterId: PhotoId) => `/compare/${part(beforeId)}/${part(afterId)}/line-up`,
  saved: () => '/saved',
  savedComparison: (comparisonId: string) => `/saved/${part(comparisonId)}`,
  collages: () => '/collage',
  collage: (collageId: string) => `/collage/${part(collageId)}`,
  /** The treatment journal: of one course, or of the course that comes next. */
  journey: (courseId?: string) => (courseId ? `/journey/course/${part(courseId)}` : '/journey'),
  planCourse: () => '/journey/plan',
  editCourse: (courseId: string) => `/journey/course/${part(courseId)}/plan`,
  checklists: (courseId: string) => `/journey/course/${part(courseId)}/checklists`,
  timeline: (courseId: string) => `/journey/course/${part(courseId)}/timeline`,
  /** Writing down a session: of a place in the plan, or of the next. */
  logSession: (courseId: string, slot?: string) =>
    `/journey/course/${part(courseId)}/log${slot ? `/${part(slot)}` : ''}`,
  session: (sessionId: string) => `/journey/session/${part(sessionId)}`,
  editSession: (sessionId: string) => `/journey/session/${part(sessionId)}/edit`,
  /** One day of the diary after a session. */
  diary: (sessionId: string, day?: number) =>
    `/journey/session/${part(sessionId)}/diary${day === undefined ? '' : `/${day}`}`,
  people: () => '/journey/people',
  client: (personId: string) => `/journey/people/${part(personId)}`,
  settings: () => '/settings',
  /** The list of pages, one of them, or one of its sections. */
  guide: (page?: GuidePageId, section?: string) => ['/guide', page, section].filter(Boolean).join('/'),
};
