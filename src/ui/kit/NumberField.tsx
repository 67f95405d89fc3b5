import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { Text } from 'react-aria-components/Text';
import field from './Field.module.css';
import styles from './NumberField.module.css';

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children'> {
  /** The label carries the unit: “Width (px)”. */
  readonly label: string;
  readonly help?: string;
}

/** A number that can be typed or stepped. */
export function NumberField({ label, help, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField {...props} className={field.field}>
      <Label className={field.label}>{label}</Label>
      <Group className={styles.group}>
        <Button slot="decrement" className={styles.step}>
          <Minus aria-hidden />
        </Button>
        <Input className={styles.input} />
        <Button slot="increment" className={styles.step}>
          <Plus aria-hidden />
        </Button>
      </Group>
      {help && (
        <Text slot="description" className={field.help}>
          {help}
        </Text>
      )}
    </AriaNumberField>
  );
}
