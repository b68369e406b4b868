namespace Safety.Web.Tests.House;

public sealed class GlossaryTests
{
    private static readonly SourceFile Real = Repository.File("ops/glossary.md");

    [Fact]
    public void Every_room_event_state_and_refusal_is_explained() =>
        Glossary.Check(Glossary.Words(), Real).AssertClean();

    [Theory]
    [InlineData("## Facts")]
    [InlineData("## Refusals")]
    public void The_glossary_explains_nothing_that_is_gone(string heading) =>
        Glossary.CheckStale(Glossary.Words(), Real, heading).AssertClean();

    [Fact]
    public void A_planted_word_without_explanation_is_found() =>
        Glossary.Check(["TeamFormed", "MaximumNumberOhHoldsReached"], Real)
            .AssertCatches("does not explain `MaximumNumberOhHoldsReached`");

    [Fact]
    public void A_word_that_is_only_mentioned_is_not_explained() => Glossary
        .Check(["TeamFormed"], new SourceFile("ops/glossary.md", "- `Team`: see `TeamFormed`."))
        .AssertCatches("does not explain `TeamFormed`");

    [Fact]
    public void A_planted_word_that_is_gone_is_found() => Glossary
        .CheckStale(
            ["TeamFormed"], new SourceFile("ops/glossary.md", "## Facts\n- `TeamDreamt`: no.\n## Rest"), "## Facts")
        .AssertCatches("there is no `TeamDreamt`");
}
