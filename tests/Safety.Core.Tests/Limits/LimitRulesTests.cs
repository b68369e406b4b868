using Safety.Core.Limits;
using Safety.Core.Limits.Rules;
using static Safety.Core.Tests.Limits.Tap;

namespace Safety.Core.Tests.Limits;

public sealed class LimitRulesTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset TuesdayAt14 = new(2026, 3, 3, 13, 10, 0, TimeSpan.Zero);
    private static readonly LimitOccasion Call = new(
        LimitOccasionType.Contact, Guid.Empty, TuesdayAt14, LimitChannel.Phone, LimitParty.Client, Ada);

    private static readonly LimitOccasion Visit = new(
        LimitOccasionType.PlannedVisit, Guid.Empty, TuesdayAt14, LimitChannel.HomeVisit, LimitParty.Agency, Ada)
    {
        IsAgreed = true,
        Workers = 1,
    };

    private static readonly LimitTerms Three = new(LimitKind.MaxContactsPerPeriod, Most: 3, PeriodDays: 7);
    private static readonly LimitTerms Hour = new(LimitKind.MaxMinutesPerPeriod, Most: 60, PeriodDays: 7);
    private static readonly LimitTerms NotAda = new(LimitKind.NoContactWithWorker, Person: Ada);
    private static readonly LimitTerms OnlyBo = new(LimitKind.NamedContactOnly, Person: Bo);
    private static readonly LimitTerms Mail = new(LimitKind.SingleChannel, Channel: LimitChannel.Email);

    /// <summary>Each row is a sentence: under this limit, when this happens, this is found.</summary>
    public static TheoryData<string, LimitTerms, LimitOccasion, bool> Rows => new()
    {
        { "a call within the agreed hour", Scheduled, Call, false },
        { "a call at ten past ten at night", Scheduled, Call with { At = TuesdayAt14.AddHours(8) }, true },
        { "a call when the hour ends", Scheduled, Call with { At = TuesdayAt14.AddMinutes(50) }, true },
        { "a call on another day", Scheduled, Call with { At = TuesdayAt14.AddDays(1) }, true },
        { "a session that was agreed", Scheduled, Call with { At = TuesdayAt14.AddDays(1), IsAgreed = true }, false },
        { "the worker calls", Scheduled, Call with { At = Eleven, BegunBy = LimitParty.Agency }, false },
        { "the third of three", Three, Call, false },
        { "the fourth, because two came before on this day", Three with { Most = 2 }, Call, true },
        { "a long call", Hour, Call with { Minutes = 41 }, true },
        { "a short call", Hour, Call with { Minutes = 40 }, false },
        { "a call where mail is agreed", Mail, Call, true },
        { "mail where mail is agreed", Mail, Call with { Channel = LimitChannel.Email }, false },
        { "a call where writing is agreed", new(LimitKind.WrittenOnly), Call, true },
        { "a letter", new(LimitKind.WrittenOnly), Call with { Channel = LimitChannel.Letter }, false },
        { "a private call", new(LimitKind.NoPersonalChannel), Call with { Channel = LimitChannel.Personal }, true },
        { "a call to the office", new(LimitKind.NoPersonalChannel), Call, false },
        { "a call to another person", OnlyBo, Call, true },
        { "a call to the one person", OnlyBo, Call with { Worker = Bo }, false },
        { "another person calls", OnlyBo, Call with { BegunBy = LimitParty.Agency }, false },
        { "a visit by another person", OnlyBo, Visit, true },
        { "a call to the worker who is kept away", NotAda, Call, true },
        { "the worker who is kept away calls", NotAda, Call with { BegunBy = LimitParty.Agency }, true },
        { "a visit by somebody else", NotAda, Visit with { Worker = Bo }, false },
        { "a home visit", new(LimitKind.OfficeOnlyNoHomeVisit), Visit, true },
        { "at the office", new(LimitKind.OfficeOnlyNoHomeVisit), Visit with { Channel = LimitChannel.Meeting }, false },
        { "a visit alone", new(LimitKind.TwoWorkersPresent), Visit, true },
        { "a visit in twos", new(LimitKind.TwoWorkersPresent), Visit with { Workers = 2 }, false },
        { "nobody said how many", new(LimitKind.TwoWorkersPresent), Visit with { Workers = null }, false },
        { "security is away", new(LimitKind.SecurityPresent), Visit with { Security = false }, true },
        { "nobody said of security", new(LimitKind.SecurityPresent), Visit, false },
        { "coming by", new(LimitKind.PremisesExcluded), Call with { Channel = LimitChannel.WalkIn }, true },
        { "a call and no coming by", new(LimitKind.PremisesExcluded), Call, false },
        { "a call while the service rests", new(LimitKind.ServicePaused), Call, true },
        { "a visit after the end", new(LimitKind.ServiceEnded), Visit, true },
        { "the agency writes", new(LimitKind.ServiceEnded), Call with { BegunBy = LimitParty.Agency }, false },
        { "loud words", new(LimitKind.BehaviourAgreement, Words: Sealed("be kind")), Call, false },
    };

    private static LimitAnswer Judge(LimitTerms terms, LimitOccasion what, DateTimeOffset? told)
    {
        var limit = new LimitAsSeen(Id, Dee, terms, Ada, Bo, Ten, End, told);
        return Assert.Single(LimitRules.Judge(
            [limit], what, new LimitScene(Berlin, days => days == 7 ? new(2, 20) : ContactsSoFar.None)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_limit_says_whether_it_is_crossed_and_why(
        string row, LimitTerms terms, LimitOccasion what, bool crossed)
    {
        var answer = Judge(terms, what, Ten);
        Assert.True((answer.Verdict == LimitVerdict.Breached) == crossed, row);
        Assert.Matches(@"^[A-Z].+\.$", answer.Why);
        Assert.NotEmpty(answer.Clause);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_emergency_never_crosses_a_limit(string row, LimitTerms terms, LimitOccasion what, bool crossed)
    {
        var answer = Judge(terms, what with { IsCrisis = true }, Ten);
        Assert.True(answer.Verdict == (crossed ? LimitVerdict.Excepted : LimitVerdict.Kept), row);
        if (crossed) Assert.Contains("emergency", answer.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_its_time_a_limit_is_kept()
    {
        var early = Call with { At = Ten.AddMinutes(-1) };
        Assert.Equal(LimitVerdict.Kept, Judge(new(LimitKind.WrittenOnly), early, Ten).Verdict);
        Assert.Equal(LimitVerdict.Kept, Judge(new(LimitKind.WrittenOnly), Call with { At = End }, Ten).Verdict);
    }

    [Fact]
    public void That_the_client_had_not_been_told_is_said() => Assert.EndsWith(
        "The client had not been told of the limit.", Judge(new(LimitKind.WrittenOnly), Call, null).Why,
        StringComparison.Ordinal);

    [Fact]
    public void Without_limits_nothing_is_said() => Assert.Empty(
        LimitRules.Judge([], Call, new LimitScene(Berlin, _ => ContactsSoFar.None)));

    [Fact]
    public void Every_kind_is_judged() => Assert.Equal(
        Enum.GetValues<LimitKind>().Order(), Rows.Select(row => row.Data.Item2.Kind).Distinct().Order());
}
