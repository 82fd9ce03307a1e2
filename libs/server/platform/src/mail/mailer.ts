import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { Clock } from '../time/clock.ts';

/** A plain-text mail. The subject never names a condition or a person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends through the SMTP server of the settings, or writes one `.eml` file a mail under `DATA_DIR/mail`. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.transport = settings.smtpUrl
      ? nodemailer.createTransport(settings.smtpUrl)
      : nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  }

  /** @throws when the server refuses or cannot be reached; the calling job is tried again. */
  async send(mail: Mail): Promise<void> {
    const sent = (await this.transport.sendMail({
      from: this.settings.mailFrom,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      textEncoding: 'quoted-printable',
    })) as { message?: Buffer };
    if (this.settings.smtpUrl || !sent.message) return;
    const folder = path.join(this.settings.dataDir, 'mail');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const stamp = this.clock.now().toISOString().replace(/[:.]/g, '-');
    const file = `${stamp}-${process.hrtime.bigint().toString(36)}.eml`;
    await writeFile(path.join(folder, file), sent.message, { mode: 0o600 });
  }
}
