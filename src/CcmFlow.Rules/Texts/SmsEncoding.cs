namespace CcmFlow.Rules.Texts;

public enum SmsEncoding
{
    Gsm7,
    Ucs2,
}
