/** Arabic texts of the page that saves what is stored, whatever is broken. */
import type { RecoverWords } from '../en/recover';

export const recover: RecoverWords = {
  title: 'ما خزّنه Sourceline في هذا المتصفح',
  hint: 'هنا تُحفظ كل قضية مخزَّنة كما هي، ولو تعذّر على التطبيق فتحها. لا يتغيّر شيء ولا يُرسل شيء.',
  reading: 'تجري قراءة المخزَّن…',
  silent: 'المتصفح لا يجيب. أغلق نوافذ هذه الصفحة الأخرى ثم أعد التحميل.',
  none: 'لا قضية مخزَّنة في هذا المتصفح.',
  failed: 'تتعذّر قراءة ما خزّنه المتصفح:',
  nameless: 'بلا اسم مقروء',
  holds: (rows, snapshots) => `البنود المخزَّنة: ${rows}، اللقطات: ${snapshots}`,
  save: 'احفظ البيانات الخام',
  saveOf: (name) => `احفظ البيانات الخام: ${name}`,
  saveAll: 'احفظ كل شيء في ملف واحد',
  back: 'إلى التطبيق',
};
