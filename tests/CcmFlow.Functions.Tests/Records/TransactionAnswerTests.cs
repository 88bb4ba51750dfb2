using System.Text;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Records;

namespace CcmFlow.Functions.Tests.Records;

public sealed class TransactionAnswerTests
{
    private static readonly JsonObject Sent = JsonNode.Parse("""{"entry":[{"resource":{"resourceType":"Consent"}},{"resource":{"resourceType":"Claim"}}]}""")!.AsObject();

    [Theory]
    [InlineData("""{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201"}},{"response":{"status":"200 OK"}}]}""", null)]
    [InlineData("""{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201"}}]}""", "1 of 2 entries")]
    [InlineData("""{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201"}},{"response":{"status":"422 Edna Miller"}}]}""", "the Claim of entry 1 (422).")]
    [InlineData("""{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"2000"}},{}]}""", "the Consent of entry 0 (200).")]
    [InlineData("""{"resourceType":"Bundle","type":"transaction-response","entry":[null,7]}""", "the Consent of entry 0.")]
    [InlineData("""{"resourceType":"Bundle","type":"batch-response","entry":[{"response":{"status":"201"}},{"response":{"status":"201"}}]}""", "without a transaction's outcome")]
    [InlineData("""{"resourceType":"Bundle","resourceType":"Bundle","type":"transaction-response","entry":[]}""", "without a transaction's outcome")]
    [InlineData("not json", "without a transaction's outcome")]
    public void Only_an_outcome_that_took_each_entry_counts(string answer, string? fault)
    {
        var said = TransactionAnswer.Fault(Encoding.UTF8.GetBytes(answer), Sent);
        if (fault is null) Assert.Null(said);
        else Assert.Contains(fault, said, StringComparison.Ordinal);
        Assert.DoesNotContain("Edna", said ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"required","expression":["Bundle.entry[1].resource.insurance"],"diagnostics":"Edna Miller"}]}""", ": required at Bundle.entry[1].resource.insurance (Claim)")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"fatal","code":"conflict"},{"severity":"warning","code":"value"},{"severity":"error","code":"code-invalid","location":["Claim.type"]}]}""", ": conflict; code-invalid at Claim.type")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","expression":["Patient.where(name = 'Edna Miller')"]}]}""", ": invalid")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"Edna Miller is 84"}]}""", "")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"value","expression":["Bundle.entry[99].resource"]}]}""", ": value at Bundle.entry[99].resource (resource)")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[3,"x",null,{"code":7}]}""", "")]
    [InlineData("<html>", "")]
    public void Of_a_refusal_codes_and_places_are_told_and_no_words(string answer, string told) =>
        Assert.Equal(told, TransactionAnswer.Issues(Encoding.UTF8.GetBytes(answer), Sent));
}
