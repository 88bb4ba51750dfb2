using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Rules.Tests.Eligibility;

public sealed class ChronicConditionsTests
{
    [Fact]
    public void The_whole_table_is_carried()
    {
        Assert.Equal(59, ChronicConditions.All.Count);
        Assert.All(ChronicConditions.All, condition => Assert.NotEmpty(condition.SnomedCodes));
        Assert.Equal("I10", ChronicConditions.FindBySnomed("38341003")!.Icd10);
        Assert.Equal("Familial Alzheimer's disease, early onset", ChronicConditions.FindBySnomed("230265002")!.Name);
        Assert.Null(ChronicConditions.FindBySnomed("0"));
    }

    [Theory]
    [InlineData("E11.9", "E1165")]
    [InlineData("E78.5", "e78.1")]
    [InlineData("J44.9", "J43.9")]
    [InlineData("L40.50", "L40.9")]
    public void Codes_of_one_disease_are_one_condition(string one, string other) =>
        Assert.Equal(ChronicConditions.SameConditionKey(one), ChronicConditions.SameConditionKey(other));

    [Theory]
    [InlineData("E11.9", "I10")]
    [InlineData("I10", "I50.9")]
    [InlineData("I48.91", "I50.9")]
    [InlineData("L40.50", "K50.90")]
    public void Codes_of_different_diseases_are_two(string one, string other) =>
        Assert.NotEqual(ChronicConditions.SameConditionKey(one), ChronicConditions.SameConditionKey(other));
}
