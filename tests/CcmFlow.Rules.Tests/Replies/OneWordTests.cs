using CcmFlow.Rules.Replies;

namespace CcmFlow.Rules.Tests.Replies;

/// <summary>What makes of a sign's words a text that a nurse reads, and what does not.</summary>
public sealed class OneWordTests
{
    [Theory]
    [InlineData("stroke")]
    [InlineData("overdosed on my oxy, I'm fine though")]
    [InlineData("my grandson drank some poison under the sink what do i do")]
    [InlineData("i drank the poison that was under the sink for roaches")]
    [InlineData("mi esposo tuvo convulsiones hoy")]
    [InlineData("I think this is a heart attack, send an ambulance to my house please")]
    [InlineData("he was eating his supper and then he fainted and he is grey and cold and will not answer")]
    public void A_signs_name_in_a_few_words_or_with_more_of_it_is_an_emergency(string text) => Assert.True(Read(text).Has(ReplyIntent.Emergency));

    [Theory]
    [InlineData("the ladies at church bingo had a raffle for a new ambulance and i won a toaster")]
    [InlineData("gane el concurso de deletrear con la palabra hemorragia en el centro de mayores")]
    public void A_signs_name_alone_in_a_longer_text_is_urgent(string text)
    {
        var read = Read(text);

        Assert.False(read.Has(ReplyIntent.Emergency));
        Assert.Contains(read.Evidence, evidence => evidence.Intent == ReplyIntent.Urgent && evidence.RuleId.StartsWith("one-word:", StringComparison.Ordinal));
    }

    /// <summary>People in danger say that they are fine, and laugh: a stroke hides itself from the one who has it.</summary>
    [Theory]
    [InlineData("I am fine. My chest hurts")]
    [InlineData("all good here, just cannot breathe")]
    [InlineData("my chest hurts but otherwise I am fine")]
    [InlineData("my face is drooping and my arm is weak. I'm fine though")]
    [InlineData("i took the whole bottle of pills lol im fine")]
    [InlineData("fell and hit my head, on eliquis. all good")]
    [InlineData("i am having a heart attack lol")]
    [InlineData("hello this is martha, i believe this is a stroke")]
    [InlineData("heart attack symptoms, same as last time, im fine though i think")]
    [InlineData("I feel good and I want to kill myself lol")]
    [InlineData("no estoy bien me duele el pecho")]
    [InlineData("estoy bien mareada y me duele el pecho")]
    [InlineData("me duele el pecho jaja estoy bien")]
    [InlineData("creo que me esta dando un infarto jaja")]
    [InlineData("perdio el conocimiento. todo bien jeje")]
    public void Who_says_that_all_is_well_or_laughs_takes_no_danger_away(string text) => Assert.True(Read(text).Has(ReplyIntent.Emergency));

    /// <summary>Talk of bills, prayers, vets, films, poison for ants, times and questions takes none away.</summary>
    [Theory]
    [InlineData("chest pain and I dont have any nitro left")]
    [InlineData("she fainted when she had her shower this morning")]
    [InlineData("my husband fainted once today already")]
    [InlineData("my husband just dropped dead on the kitchen floor")]
    [InlineData("please pray for me I cant breathe")]
    [InlineData("do I call you or 911 my chest hurts bad")]
    [InlineData("what does it mean when my chest is tight and my arm is numb")]
    [InlineData("my grandson ate the ant poison bait")]
    [InlineData("after the vaccine I think I am having a stroke")]
    [InlineData("I am a vet and I am having a stroke")]
    [InlineData("hable por telefono y mi esposo se ahogo con la comida y no respira")]
    [InlineData("se electrocuto con la lavadora")]
    [InlineData("no sabe como se llama mi papa")]
    [InlineData("hace una hora se tomo todas las pastillas")]
    [InlineData("took all the pills in the box")]
    [InlineData("mi hermano necesita un hospital le falta el aire")]
    [InlineData("no puedo hacer nada me duele el pecho")]
    [InlineData("mi hija no sabe nada tengo dolor de pecho")]
    [InlineData("watching a movie and now my chest hurts")]
    [InlineData("I cant pay for an ambulance but my chest hurts")]
    [InlineData("me tome todas las pastillas de dormir, ya no voy a dar mas lata")]
    [InlineData("the plant was dying and so am I, I cant breathe")]
    [InlineData("puse veneno y me lo tome")]
    public void Talk_on_the_side_hides_no_danger(string text) => Assert.True(Read(text).Has(ReplyIntent.Emergency));

    [Theory]
    [InlineData("the knee pain is gone but now my face is numb on one side")]
    [InlineData("ya no tengo dolor en la rodilla pero ahora la cara la tengo dormida y torcida")]
    public void What_is_over_is_what_stands_before_the_but(string text) => Assert.True(Read(text).Has(ReplyIntent.Emergency));

    [Theory]
    [InlineData("Denies CP, SOB, dizziness. Vitals WNL")]
    [InlineData("Negative on chest pain. Negative on cough.")]
    [InlineData("niega dolor de pecho, mareos, palpitaciones, sangrado")]
    public void A_list_is_denied_without_an_or(string text) => Assert.False(Read(text).Has(ReplyIntent.Emergency));

    [Theory]
    [InlineData("me quiero quitar la vida")]
    [InlineData("my tongue is swelling and I cannot swallow, how do I make it stop")]
    public void A_dangers_words_are_no_opt_out(string text) => Assert.False(Read(text).Has(ReplyIntent.OptOut));

    [Fact]
    public void A_heart_rate_after_an_oxygen_reading_is_no_unit_of_it() => Assert.True(Read("spo2 80 hr 140 rr 36").Has(ReplyIntent.Emergency));

    private static ReplyClassification Read(string text) => ReplyClassifier.Classify(text, "en", ReplyContext.Any);
}
