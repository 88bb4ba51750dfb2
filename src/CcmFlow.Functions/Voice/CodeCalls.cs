using CcmFlow.Functions.Practices;

namespace CcmFlow.Functions.Voice;

/// <summary>Calls a number and says a code. The words go with the order: no address holds the code.</summary>
public sealed class CodeCalls(IVoiceGateway voice)
{
    /// <returns>False: the call cannot be made.</returns>
    public async Task<bool> SayAsync(Practice practice, StaffMember member, string code, CancellationToken cancellation) =>
        await voice.CallAsync(new OutboundCall(practice.PagerNumber, member.NumberForCalls) { Words = CallScript.Code(practice.Name, code) }, cancellation) == CallHandOver.Accepted;
}
