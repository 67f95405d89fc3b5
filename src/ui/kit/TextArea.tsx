import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

export interface TextAreaProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly help?: string;
  readonly rows?: number;
}

/** Several lines of text with their label. */
export function TextArea({ label, help, rows = 3, ...props }: TextAreaProps) {
  return (
    <AriaTextField {...props} className={styles.field}>
      <Label className={styles.label}>{label}</Label>
      <AriaTextArea className={classNames(styles.input, styles.area)} rows={rows} />
      {help && (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      )}
    </AriaTextField>
  );
}
