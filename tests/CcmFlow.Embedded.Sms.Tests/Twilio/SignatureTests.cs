using System.Collections.Specialized;
using System.Text.Json;
using Twilio.Security;

namespace CcmFlow.Embedded.Sms.Tests.Twilio;

/// <summary>
/// The 48 vectors that npm's twilio made. A form of one value a field goes through both overloads for forms; the one form
/// with a repeated field only through the collection (a dictionary holds one value a key); JSON through the one for bodies.
/// </summary>
public sealed class SignatureTests
{
    private static readonly IReadOnlyList<JsonElement> All = Vectors.Of("twilio-signature-vectors.json");

    public static TheoryData<string> Names => [.. All.Select(vector => vector.Text("name"))];

    [Fact]
    public void There_are_48_vectors() => Assert.Equal((48, 38), (All.Count, All.Count(vector => vector.GetProperty("expectValid").GetBoolean())));

    [Theory]
    [MemberData(nameof(Names))]
    public void Vector_is_judged_as_expected(string name)
    {
        var vector = All.Single(vector => vector.Text("name") == name);
        var validator = new RequestValidator(vector.Text("authToken"));
        var expected = vector.GetProperty("expectValid").GetBoolean();
        var (url, signature) = (vector.Text("url"), vector.Text("signature"));

        if (vector.Text("kind") == "json")
        {
            Assert.Equal(expected, validator.Validate(url, vector.Text("body"), signature));
            return;
        }
        Assert.Equal(expected, validator.Validate(url, Fields(vector), signature));
        if (Single(vector) is { } single) Assert.Equal(expected, validator.Validate(url, single, signature));
    }

    [Fact]
    public void Body_of_JSON_without_its_hash_in_the_address_is_refused() =>
        Assert.False(new RequestValidator("12345").Validate("https://care.example.org/api/x", "{}", ""));

    [Fact]
    public void One_validator_serves_many_threads()
    {
        var vector = All.Single(vector => vector.Text("name") == "inbound-yes");
        var validator = new RequestValidator(vector.Text("authToken"));
        var fields = Single(vector)!;

        Parallel.For(0, 5_000, _ => Assert.True(validator.Validate(vector.Text("url"), fields, vector.Text("signature"))));
    }

    [Theory]
    [InlineData("https://[::1]:7071/api/x", "https://[::1]/api/x")]
    [InlineData("https://user:pass@host/api/x", "https://user:pass@host:443/api/x")]
    [InlineData("http://host/api/x?u=a:1", "http://host:80/api/x?u=a:1")]
    public void Port_is_found_only_where_a_port_stands(string received, string asSigned)
    {
#pragma warning disable CA5350 // Twilio signs with HMAC-SHA1.
        var signature = Convert.ToBase64String(System.Security.Cryptography.HMACSHA1.HashData("12345"u8, System.Text.Encoding.UTF8.GetBytes(asSigned)));
#pragma warning restore CA5350
        Assert.True(new RequestValidator("12345").Validate(received, new Dictionary<string, string>(), signature));
    }

    private static NameValueCollection Fields(JsonElement vector)
    {
        var fields = new NameValueCollection();
        foreach (var field in vector.GetProperty("params").EnumerateObject())
        {
            if (field.Value.ValueKind == JsonValueKind.Array) foreach (var value in field.Value.EnumerateArray()) fields.Add(field.Name, value.GetString());
            else fields.Add(field.Name, field.Value.GetString());
        }
        return fields;
    }

    private static Dictionary<string, string>? Single(JsonElement vector)
    {
        var fields = vector.GetProperty("params").EnumerateObject().ToList();
        return fields.Exists(field => field.Value.ValueKind == JsonValueKind.Array) ? null : fields.ToDictionary(field => field.Name, field => field.Value.GetString()!);
    }
}
