using System.Xml.Linq;

namespace CcmFlow.Functions.Voice;

/// <summary>
/// What a called clinician hears, as TwiML. No patient's details. Only a key pressed by a human being takes the case: a mailbox hears the message
/// three times and has taken nothing.
/// </summary>
public static class CallScript
{
    public const char Take = '4', Pass = '5', Done = '6';

    /// <summary>How often the message is said before the call ends.</summary>
    public const int Turns = 3;

    private const int SecondsForAKey = 6;

    /// <param name="keys">Where the pressed key goes.</param>
    /// <param name="again">Where the next turn is fetched when no key was pressed.</param>
    public static string Ask(string practice, string caseCode, Uri keys, Uri again)
    {
        var code = Spelled(caseCode);
        return Document(
            new XElement("Gather",
                new XAttribute("input", "dtmf"), new XAttribute("numDigits", 1), new XAttribute("timeout", SecondsForAKey),
                new XAttribute("action", keys.AbsoluteUri), new XAttribute("method", "POST"),
                Say($"On-call page of {practice}. Case {code}: a patient needs you. Press {Take} to take it. Press {Pass} if you cannot. Press {Done} if it is done already.")),
            new XElement("Redirect", new XAttribute("method", "POST"), again.AbsoluteUri));
    }

    public static string Taken(string caseCode) =>
        Ending($"Case {Spelled(caseCode)} is yours. Please call the patient now. The link in the text message shows the number. After the call, reply done, the case code and the minutes.");

    public static string Passed(string caseCode) => Ending($"Case {Spelled(caseCode)} goes to the next person now.");

    public static string Finished(string caseCode) => Ending($"Thank you. Case {Spelled(caseCode)} is noted as done.");

    public static string TakenByAnother(string caseCode) => Ending($"Case {Spelled(caseCode)} was taken by somebody else. You need to do nothing.");

    public static string Closed(string caseCode) => Ending($"Case {Spelled(caseCode)} is closed. You need to do nothing.");

    public static string NobodyThere() => Ending("No key was pressed. The next person is paged. Goodbye.");

    /// <summary>Said three times, digit by digit.</summary>
    public static string Code(string practice, string code) =>
        Document([.. Enumerable.Repeat(Say($"This is {practice}. Your code is {Spelled(code)}."), Turns), new XElement("Hangup")]);

    /// <summary>Said three times; no key is asked for.</summary>
    public static string NotVerified(string practice, string caseCode) => Document(
        [.. Enumerable.Repeat(Say($"Urgent page of {practice}. Case {Spelled(caseCode)}. This number is not verified with the practice, so the case cannot be taken from it. If you answer for {practice}, call its supervisor now."), Turns), new XElement("Hangup")]);

    public static string HangUp() => Document(new XElement("Hangup"));

    private static string Ending(string words) => Document(Say(words), new XElement("Hangup"));

    private static XElement Say(string words) => new("Say", words);

    // "K, 7": read out letter by letter.
    private static string Spelled(string code) => string.Join(", ", code.ToCharArray());

    private static string Document(params XElement[] verbs) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + new XElement("Response", verbs).ToString(SaveOptions.DisableFormatting);
}
