using CcmFlow.Rules.Outreach;

namespace CcmFlow.Rules.Tests.Outreach;

public sealed class SharedPhoneTests
{
    private static readonly string[] Couple = ["Edna", "Walter"];

    [Theory]
    [InlineData("YES EDNA", 0, "yes")]
    [InlineData("Edna yes", 0, "yes")]
    [InlineData("yes, this is Walter", 1, "yes")]
    [InlineData("No - Walter", 1, "no")]
    [InlineData("This is Edna. ok", 0, "ok")]
    [InlineData("I'm Walter and I am fine", 1, "i am fine")]
    [InlineData("si soy edna", 0, "si")]
    public void A_first_name_at_the_edge_tells_whose_text_it_is(string text, int person, string rest) =>
        Assert.Equal((person, rest), SharedPhone.WhoAnswers(text, Couple));

    [Theory]
    [InlineData("YES")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("yes for Edna and Walter")]
    [InlineData("Edna is out, Walter says yes")]
    [InlineData("my husband Walter is dizzy today")]
    [InlineData("YES EDNA EDNA")]
    public void Everything_else_is_left_open(string? text) => Assert.Null(SharedPhone.WhoAnswers(text, Couple));

    [Fact]
    public void A_name_that_two_have_or_that_is_an_answers_word_tells_nothing()
    {
        Assert.Null(SharedPhone.WhoAnswers("yes John", ["John", "John"]));
        Assert.Null(SharedPhone.WhoAnswers("yes I will", ["Will", "Edna"]));
        Assert.Null(SharedPhone.WhoAnswers("yes please", ["Please", "Edna"]));
    }

    [Fact]
    public void Accents_and_case_do_not_matter_and_a_second_given_name_neither() =>
        Assert.Equal((0, "si"), SharedPhone.WhoAnswers("si JOSE", ["José Luis", "María"]));
}
