namespace CcmFlow.Embedded.Tables;

/// <summary>Azurite cannot be had on this machine; the message says to the person at the keyboard what is wrong and what mends it.</summary>
public sealed class AzuriteUnavailableException : Exception
{
    public AzuriteUnavailableException()
    {
    }

    public AzuriteUnavailableException(string message)
        : base(message)
    {
    }

    public AzuriteUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
