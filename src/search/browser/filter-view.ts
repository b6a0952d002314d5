import { filterNames, type Filters } from '../query/address.ts';
import type { CountChoice } from './find-passages.ts';

/** The choices beside the results and the number behind each. */
export function createFilterView(form: HTMLFormElement): FilterView {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].flatMap((input) => {
    const name = filterNames.find((each) => each === input.name);
    const number = input.labels?.[0]?.querySelector('.count');
    return name && number ? [{ input, name, number, total: number.textContent }] : [];
  });
  return {
    choose: (filters) => {
      for (const { input, name } of boxes) input.checked = filters[name].includes(input.value);
    },
    count: (count) => {
      for (const { input, name, number, total } of boxes) {
        number.textContent = count ? String(count(name, input.value)) : total;
        input.labels?.[0]?.toggleAttribute('data-empty', number.textContent === '0');
      }
    },
  };
}

export interface FilterView {
  readonly choose: (filters: Filters) => void;
  /** Shows what each choice would find; where nothing is asked, all that there is. */
  readonly count: (count: CountChoice | undefined) => void;
}
