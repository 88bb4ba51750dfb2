using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Claims;

/// <summary>
/// CLM01: comes back in each acknowledgement and remittance. 17 letters and digits, because some payers cut at 17; nothing of the
/// patient can be read from it.
/// </summary>
public static class PatientControlNumber
{
    public const int Length = 17;

    private const int TagLength = 6;
    private const long LargestNumber = 9_999_999_999;

    // RFC 4648 base 32: no 0, 1 or 8 to be taken for letters. The leading letter keeps a spreadsheet from making a number of it.
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>
    /// The number that a claim is sent under: a tag of the practice, so that answers that reach another practice's mailbox are told
    /// apart, and the practice's next number. No practice gives one number twice.
    /// </summary>
    /// <param name="practice">Practice id.</param>
    /// <param name="number">From the practice's sequence, 1 or more.</param>
    public static string Of(string practice, long number)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(practice);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, LargestNumber);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"ccmflow-pcn-2\n{practice}"));
        var tag = string.Concat(hash.AsSpan(0, TagLength).ToArray().Select(value => Alphabet[value % 32]));
        return string.Create(CultureInfo.InvariantCulture, $"C{tag}{number:D10}");
    }

    /// <summary>The number of a draft that has not been taken into an interchange.</summary>
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
