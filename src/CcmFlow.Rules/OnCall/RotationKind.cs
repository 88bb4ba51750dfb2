namespace CcmFlow.Rules.OnCall;

public enum RotationKind
{
    Daily,
    Weekly,
}
