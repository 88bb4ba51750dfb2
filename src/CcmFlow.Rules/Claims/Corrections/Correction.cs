namespace CcmFlow.Rules.Claims.Corrections;

/// <summary>What a rejection or a denial asks of the practice.</summary>
public enum CorrectiveAct
{
    /// <summary>Put right what is wrong and send the claim again; before adjudication as an original.</summary>
    MendAndSendAgain,

    /// <summary>Do not send: find out from payer or clearinghouse first.</summary>
    AskPayer,

    /// <summary>Another payer has to be billed.</summary>
    BillOtherPayer,

    /// <summary>The payer decided on it: reopening or appeal, or a replacement where the payer takes one.</summary>
    ReopenOrAppeal,

    /// <summary>The patient owes it.</summary>
    BillPatient,

    /// <summary>Nobody owes it.</summary>
    WriteOff,
}

/// <param name="Code">What it answers: a claim status (A7:562:82) or an adjustment (CO-16).</param>
/// <param name="Advice">What to do, in a sentence, without patient data.</param>
public sealed record Correction(string Code, CorrectiveAct Act, string Advice);
