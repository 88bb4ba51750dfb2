using Twilio.Clients;
using Twilio.Exceptions;

namespace Twilio;

/// <summary>The client that resources use when a call names none.</summary>
public class TwilioClient
{
    private static readonly Lock Gate = new();
    private static string? username;
    private static string? password;
    private static string? accountSid;
    private static ITwilioRestClient? restClient;

    private TwilioClient()
    {
    }

    public static void Init(string username, string password)
    {
        SetUsername(username);
        SetPassword(password);
    }

    public static void Init(string username, string password, string accountSid)
    {
        Init(username, password);
        SetAccountSid(accountSid);
    }

    public static void SetUsername(string username)
    {
        if (username is null) throw new AuthenticationException("Username can not be null");
        Set(ref TwilioClient.username, username);
    }

    public static void SetPassword(string password)
    {
        if (password is null) throw new AuthenticationException("Password can not be null");
        Set(ref TwilioClient.password, password);
    }

    public static void SetAccountSid(string accountSid)
    {
        if (accountSid is null) throw new AuthenticationException("AccountSid can not be null");
        Set(ref TwilioClient.accountSid, accountSid);
    }

    public static void SetRestClient(ITwilioRestClient? restClient)
    {
        lock (Gate) TwilioClient.restClient = restClient;
    }

    public static void Invalidate() => SetRestClient(null);

    public static ITwilioRestClient GetRestClient()
    {
        lock (Gate)
        {
            if (restClient is not null) return restClient;
            if (username is null || password is null)
            {
                throw new AuthenticationException("TwilioRestClient was used before AccountSid and AuthToken were set, please call TwilioClient.init()");
            }
            return restClient = new TwilioRestClient(username, password, accountSid);
        }
    }

    private static void Set(ref string? field, string value)
    {
        lock (Gate)
        {
            if (field != value) restClient = null;
            field = value;
        }
    }
}
