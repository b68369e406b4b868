using Safety.Core.Clients;
using Safety.Core.Language;
using static Safety.Core.Tests.Clients.Risks;

namespace Safety.Core.Tests.Clients;

public sealed class ClientGroupTests
{
    private static readonly SealedText White = Sealed("white");
    private static readonly ClientGroupSaid Said = new(Dee, GroupQuestion.EthnicGroup, White, Ada, Ten);

    private static Decision Say(
        Client? dee, SealedText? answer, DateTimeOffset now, StaffId by,
        GroupQuestion on = GroupQuestion.EthnicGroup) => SayClientGroup.Decide(new(Dee, on, answer), dee, by, now);

    [Fact]
    public void A_client_says_it_says_it_otherwise_and_takes_it_back()
    {
        GivenDee().When(dee => Say(dee, White, Ten, Ada)).Then(Said);
        var other = Said with { Answer = Sealed("black"), SaidAt = Eleven };
        var dee = GivenDee(Said).When(dee => Say(dee, other.Answer, Eleven, Ada)).Then(other).StateAfter!;
        Assert.Equal([new GroupSaid(GroupQuestion.EthnicGroup, other.Answer, Ada, Eleven)], dee.Groups);
        GivenDee(Said).When(dee => Say(dee, null, Ten, Ada)).Then(Said with { Answer = null });
        GivenNobody().When(dee => Say(dee, White, Ten, Ada)).ThenRefused<NoSuchClient>();
        GivenDee().When(dee => Say(dee, White, Ten, Ada, (GroupQuestion)99))
            .ThenRefused<SayClientGroup.UnknownQuestion>();
    }

    [Fact]
    public void That_a_client_gives_no_answer_is_known_so_that_nobody_asks_again()
    {
        var dee = GivenDee().When(dee => Say(dee, null, Ten, Ada)).Then(Said with { Answer = null }).StateAfter!;
        Assert.Null(dee.SaidOn(GroupQuestion.EthnicGroup)!.Answer);
        Assert.Null(dee.SaidOn(GroupQuestion.Gender));
    }

    [Fact]
    public void The_same_click_again_is_nothing_and_whoever_tries_answers_learns_nothing()
    {
        GivenDee(Said).When(dee => Say(dee, White, Ten.AddMinutes(9), Ada)).ThenNothing();
        GivenDee(Said).When(dee => Say(dee, White, Ten.AddMinutes(9), Bo)).ThenOne<ClientGroupSaid>();
        GivenDee(Said).When(dee => Say(dee, White, Ten.AddMinutes(10), Ada)).ThenOne<ClientGroupSaid>();
        GivenDee(Said).When(dee => Say(dee, White, Ten, Ada, GroupQuestion.Gender)).ThenOne<ClientGroupSaid>();
    }

    [Fact]
    public void Every_answer_belongs_to_one_question_and_is_sealed_as_long_as_every_other()
    {
        var all = Enum.GetValues<GroupQuestion>().SelectMany(GroupAnswers.Of).ToList();
        Assert.Equal(Enum.GetValues<GroupAnswer>(), all);
        Assert.All(all, answer => Assert.Equal(20, GroupAnswers.Text(answer).Length));
        Assert.All(all, answer => Assert.Equal(answer, GroupAnswers.Read(GroupAnswers.Text(answer))));
        Assert.Null(GroupAnswers.Read("[erased]"));
        Assert.Null(GroupAnswers.Wrong(GroupQuestion.Gender, GroupAnswer.Woman));
        Assert.Null(GroupAnswers.Wrong(GroupQuestion.Gender, null));
        Assert.IsType<GroupAnswers.NotAnAnswer>(GroupAnswers.Wrong(GroupQuestion.Gender, GroupAnswer.Black));
    }

    /// <summary>What is sealed is for ever: another text for an answer would lose what was said before.</summary>
    [Fact]
    public void The_texts_that_are_sealed_are_for_ever() => Assert.Equal(
        "asian black mixed white other_ethnic_group woman man other_gender disabled not_disabled working_language"
        + " other_language",
        string.Join(' ', Enum.GetValues<GroupAnswer>().Select(answer => GroupAnswers.Text(answer).TrimEnd('.'))));
}
