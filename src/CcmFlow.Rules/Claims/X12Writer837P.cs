namespace CcmFlow.Rules.Claims;

/// <summary>Writes 005010X222A1. What it is given has passed <see cref="ClaimScrubber"/>; what cannot be written is an exception, never a bad file.</summary>
public static class X12Writer837P
{
    public static byte[] Write(Interchange837 interchange) => throw new NotImplementedException();
}
