using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>
/// What the service is known to refuse and so is not sent: thrown with the status and error code that the service answers, and with a
/// message that names the property and the mend. Values are never in it: they may be a patient's.
/// </summary>
internal static class NotSent
{
    public static void CheckKey(string name, string? key)
    {
        ArgumentNullException.ThrowIfNull(key, name);
        if (EntityLimits.FaultOfKey(key) is { } code) throw Entity(code, name);
    }

    public static RequestFailedException Entity(string code, string property) => new(400, $"Not sent: {Reason(code, property)}", code, null);

    public static TableTransactionFailedException Action(int index, RequestFailedException refused) => Action(index, refused.Status, refused.ErrorCode!, refused.Message);

    public static TableTransactionFailedException Action(int index, int status, string code, string message)
    {
        var place = index.ToString(CultureInfo.InvariantCulture);
        var failure = new RequestFailedException(status, $"{place}:{message}", code, null);
        failure.Data[TableTransactionFailedException.FailedIndexKey] = place;
        return new(failure);
    }

    private static string Reason(string code, string property) => code switch
    {
        ErrorCodes.KeyValueTooLarge => $"{property} has more than {EntityLimits.KeyChars} characters (1 KiB); make it shorter.",
        ErrorCodes.OutOfRangeInput when PropertyNames.IsKey(property) =>
            $"{property} has one of the characters / \\ # ?, a control character or half of a surrogate pair, which a key must not have; encode or leave it out.",
        ErrorCodes.OutOfRangeInput => $"property {property} is an instant before 1601-01-01, the first that can be stored; leave the property out or correct it.",
        ErrorCodes.TooManyProperties => $"property {property} is one too many: an entity has at most {EntityLimits.Properties} besides its keys and Timestamp; put the rest in another entity.",
        ErrorCodes.PropertyNameTooLong => $"the name that begins with {property[..32]} has more than {EntityLimits.PropertyNameChars} characters; make it shorter.",
        ErrorCodes.PropertyNameInvalid => $"the property name {property} is not made of letters, digits and _, a digit not first; choose another one.",
        ErrorCodes.PropertyValueTooLarge => $"property {property} is larger than 64 KiB (a text: 32,768 characters); split it over several properties.",
        _ => $"with property {property} the entity is larger than 1 MiB; split it over several entities.",
    };
}
