/** The mark in a square of 32: three streams that meet in one, for the river where three borders meet. */
export const mark = {
  viewBox: '0 0 32 32',
  strokeWidth: 2.6,
  paths: ['M3.5 6.5c6 1 10 4.2 12.5 9.5', 'M16 3c-.6 4.6-.6 8.8 0 13', 'M28.5 6.5c-6 1-10 4.2-12.5 9.5', 'M16 16c1.4 4.2-2.2 7.4.8 13'],
} as const;
