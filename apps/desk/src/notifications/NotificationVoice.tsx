export function NotificationVoice() {
  return null;
}
