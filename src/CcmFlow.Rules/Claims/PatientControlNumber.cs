using System.Security.Cryptography;
using System.Text;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Claims;

/// <summary>
/// CLM01: comes back in each acknowledgement and remittance. 17 letters and digits, because some payers cut at 17; the same for the
/// same claim, so that a claim that is made twice is seen to be one; nothing of the patient can be read from it.
/// </summary>
public static class PatientControlNumber
{
    public const int Length = 17;

    // RFC 4648 base 32: no 0, 1 or 8 to be taken for letters. The leading letter keeps a spreadsheet from making a number of it.
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <param name="practice">Practice id.</param>
    /// <param name="patient">Patient id within the practice.</param>
    /// <param name="month">Service month.</param>
    /// <param name="attempt">1 for the first claim; the next number when the payer adjudicated and a new claim is due.</param>
    public static string For(string practice, string patient, ServiceMonth month, int attempt = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(practice);
        ArgumentException.ThrowIfNullOrWhiteSpace(patient);
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"ccmflow-pcn-1\n{practice.Length}\n{practice}\n{patient.Length}\n{patient}\n{month}\n{attempt}"));
        var number = new StringBuilder("C", Length);
        foreach (var value in hash.AsSpan(0, Length - 1))
        {
            number.Append(Alphabet[value % 32]);
        }

        return number.ToString();
    }
}
