using CsCheck;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;

namespace Safety.Core.Tests.Staff.Pulses;

/// <summary>The private pulse: once a month, one's own, and taken back when one likes.</summary>
public sealed class PulseTests
{
    private static readonly StaffId Ada = new(Guid.Parse("0199aaaa-0000-7000-8000-0000000000a1"));
    private static readonly StaffId Bo = new(Guid.Parse("0199aaaa-0000-7000-8000-0000000000b1"));
    private static readonly TeamId North = new(Guid.Parse("0199aaaa-0000-7000-8000-0000000000c1"));
    private static readonly DateTimeOffset Now = new(2026, 5, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly May = new(2026, 5, 1);
    private static readonly Guid Stream = PulseBook.StreamOf(Ada);

    private static readonly StaffMember Member = StaffMember.Evolve(null, Ada.Value, new StaffMemberJoined(
        Ada, "Invented Ada", "Social worker", "ada@example.org", North, new(2025, 5, 20), null, Now.AddYears(-1)));

    private static SealedText Sealed(int number) => new(Guid.Empty, "n", $"c{number}");

    private static PulseAnswered Answered(DateOnly month, int number = 1) =>
        new(Ada, month, North, Sealed(number), Now);

    private static Decision Say(PulseBook? book, int number = 1, StaffMember? member = null, StaffId? by = null,
        DateTimeOffset? at = null) => AnswerPulse.Decide(
        new(Ada, Sealed(number)), book, member ?? Member, Actor.Person(by ?? Ada),
        DateOnly.FromDateTime((at ?? Now).DateTime), at ?? Now);

    private static Decision TakeBack(PulseBook? book, DateOnly month, StaffId? by = null) =>
        WithdrawPulse.Decide(new(Ada, month), book, Actor.Person(by ?? Ada), Now);

    [Fact]
    public void A_pulse_is_answered_once_a_month_and_the_same_again_is_no_second_one()
    {
        Scenario.Given<PulseBook>(Stream).When(book => Say(book)).Then(Answered(May));
        Scenario.Given<PulseBook>(Stream, Answered(May)).When(book => Say(book)).ThenNothing();
        Scenario.Given<PulseBook>(Stream, Answered(May)).When(book => Say(book, 2))
            .ThenRefused<AnswerPulse.AlreadyAnswered>();
        Scenario.Given<PulseBook>(Stream, Answered(May.AddMonths(-1))).When(book => Say(book, 2))
            .Then(Answered(May, 2));
    }

    [Fact]
    public void It_is_the_persons_own_and_ends_with_their_work_here()
    {
        Scenario.Given<PulseBook>(Stream).When(book => Say(book, by: Bo)).ThenRefused<NotYourPulse>();
        Scenario.Given<PulseBook>(Stream)
            .When(book => AnswerPulse.Decide(new(Ada, Sealed(1)), book, null, Actor.Person(Ada), May, Now))
            .ThenRefused<NoSuchStaffMember>();
        var left = StaffMember.Evolve(Member, Ada.Value, new StaffMemberLeft(Ada, Bo, Now));
        Scenario.Given<PulseBook>(Stream).When(book => Say(book, member: left)).ThenRefused<HasLeft>();
    }

    [Fact]
    public void What_was_said_is_taken_back_by_whoever_said_it_and_may_be_said_anew()
    {
        Scenario.Given<PulseBook>(Stream).When(book => TakeBack(book, May)).ThenRefused<WithdrawPulse.NoSuchPulse>();
        Scenario.Given<PulseBook>(Stream, Answered(May)).When(book => TakeBack(book, May, Bo))
            .ThenRefused<NotYourPulse>();
        Scenario.Given<PulseBook>(Stream, Answered(May)).When(book => TakeBack(book, May))
            .Then(new PulseWithdrawn(Ada, May, Now));
        var withdrawn = Scenario.Given<PulseBook>(Stream, Answered(May), new PulseWithdrawn(Ada, May, Now));
        withdrawn.When(book => TakeBack(book, May)).ThenNothing();
        withdrawn.When(book => Say(book, 2)).Then(Answered(May, 2));
    }

    [Theory]
    [InlineData(0, 3, 0, 0, "worn_out")]
    [InlineData(6, 3, 0, 0, "worn_out")]
    [InlineData(3, 0, 0, 0, "safe")]
    [InlineData(3, 6, 0, 0, "safe")]
    [InlineData(3, 3, -1, 0, "happened")]
    [InlineData(3, 3, 31, 0, "happened")]
    [InlineData(3, 3, 2, 3, "filed")]
    [InlineData(3, 3, 2, -1, "filed")]
    [InlineData(1, 5, 30, 30, null)]
    public void Answers_are_on_their_scales(int worn, int safe, int happened, int filed, string? field) =>
        Assert.Equal(field, new PulseAnswers(worn, safe, happened, filed).Wrong?.Field);

    [Fact]
    public void Sealed_answers_are_always_as_long_and_read_back_the_same()
    {
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5], Gen.Int[0, 30], Gen.Int[0, 30]).Sample((worn, safe, happened, part) =>
        {
            var answers = new PulseAnswers(worn, safe, happened, Math.Min(part, happened));
            Assert.Equal(9, answers.Text.Length);
            Assert.Equal(answers, PulseAnswers.Read(answers.Text));
        }, iter: 200);
        foreach (var broken in new[] { "[erased]", "", "1 2 3", "9 9 99 99", "1 2 x 0" })
            Assert.Null(PulseAnswers.Read(broken));
    }

    [Fact]
    public void Random_lives_keep_one_entry_a_month_and_asked_twice_change_nothing() =>
        RandomLives.ReachEveryFactOf<PulseBook>(
            told => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 40], Gen.Bool).List[1, 60].Sample(asks =>
            {
                PulseBook? book = null;
                var now = Now;
                foreach (var (number, days, takesBack) in asks)
                {
                    now = now.AddDays(days);
                    var month = WallClock.MonthOf(DateOnly.FromDateTime(now.DateTime));
                    Decision Ask() => takesBack ? TakeBack(book, month) : Say(book, number, at: now);
                    var first = Ask();
                    told(first.Events);
                    book = Scenario.Fold(Stream, book, first.Events);
                    if (first.Refusal is null) Assert.Empty(Ask().Events);
                    var months = (book?.Entries ?? []).Select(entry => entry.Month).ToList();
                    Assert.Equal(months.Distinct(), months);
                    Assert.True(months.Count <= PulseBook.MonthsMax);
                }
            }, iter: 100),
            factsMin: 2);
}
