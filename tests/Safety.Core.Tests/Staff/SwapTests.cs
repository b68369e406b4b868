using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class SwapTests
{
    private static readonly StaffId Gone = new(new Guid("0199aaaa-0000-7000-8000-0000000000e1"));

    private static readonly RotaPublished Rota = new(
        North,
        new("UTC", new(2026, 3, 2), null, [new(DayOfWeek.Monday, new(0, 0), TimeSpan.FromDays(7), [Ada])], []), Cy,
        Nine);

    private static readonly SwapOnCall Swap = new(North, Ada, Bo, Eleven, Eleven.AddDays(1), true);
    private static readonly OnCallSwapped Swapped = new(North, Ada, Bo, Eleven, Eleven.AddDays(1), Ada, Ten);

    private static StaffDirectory Directory(Team? team) => StaffDirectory.Of(
        [Member(Ada), Member(Bo), Member(Cy, Granted(Cy, StaffRole.Manager)),
            Member(Gone, new StaffMemberLeft(Gone, Cy, Nine))],
        team is null ? [] : [team]);

    private static Outcome<Team> Asked(SwapOnCall swap, StaffId by, params object[] before) =>
        GivenNorth([Rota, new TeamManagerSet(North, Cy, null, Cy, Nine), .. before])
            .When(team => SwapOnCall.Decide(swap, team, Directory(team), by, Ten));

    [Fact]
    public void A_swap_is_made_once_by_one_of_the_two_or_the_manager()
    {
        var after = Asked(Swap, Ada).Then(Swapped).StateAfter!;
        Assert.Equal([Ada], On(after, Eleven.AddTicks(-1)));
        Assert.Equal([Bo], On(after, Eleven));
        Assert.Equal([Ada], On(after, Eleven.AddDays(1)));
        Asked(Swap, Bo).ThenOne<OnCallSwapped>();
        Asked(Swap, Cy).ThenOne<OnCallSwapped>();
        Asked(Swap, Bo, Swapped).ThenNothing();
    }

    [Fact]
    public void What_has_passed_of_a_swap_is_left_as_it_was()
    {
        var early = Swap with { From = Nine.AddDays(-1) };
        Assert.Equal(Ten, Asked(early, Ada).ThenOne<OnCallSwapped>().From);
        Asked(early, Ada, Swapped with { From = Nine }).ThenNothing();
    }

    [Fact]
    public void A_swap_can_be_swapped_back_and_again()
    {
        var back = Swapped with { GivesUp = Bo, TakesOver = Ada };
        Asked(Swap with { GivesUp = Bo, TakesOver = Ada }, Ada, Swapped).ThenOne<OnCallSwapped>();
        Asked(Swap, Ada, Swapped, back).ThenOne<OnCallSwapped>();
    }

    [Fact]
    public void A_swap_has_its_refusals()
    {
        Scenario.Given<Team>(North.Value).When(team => SwapOnCall.Decide(Swap, team, Directory(team), Ada, Ten))
            .ThenRefused<NoSuchTeam>();
        Asked(Swap, Gone).ThenRefused<SwapOnCall.NotYours>();
        Asked(Swap with { TakesOver = Ada }, Ada).ThenRefused<SwapOnCall.WithOneself>();
        Asked(Swap with { TakesOver = Gone }, Ada).ThenRefused<SwapOnCall.UnknownPerson>();
        Asked(Swap with { Agreed = false }, Ada).ThenRefused<SwapOnCall.NotAgreed>();
        Asked(Swap with { From = Nine, Until = Ten }, Ada).ThenRefused<SwapOnCall.InThePast>();
        Asked(Swap with { Until = Eleven }, Ada).ThenRefused<SwapOnCall.BadSpan>();
        Asked(Swap with { Until = DateTimeOffset.MaxValue }, Ada).ThenRefused<SwapOnCall.BadSpan>();
        Asked(Swap with { From = Ten.AddYears(3), Until = Ten.AddYears(3).AddDays(1) }, Ada)
            .ThenRefused<SwapOnCall.BadSpan>();
        Asked(Swap with { GivesUp = Bo, TakesOver = Ada }, Ada).ThenRefused<SwapOnCall.NotOnCall>();
        var many = Enumerable.Range(1, 200).Select(n => (object)(Swapped with { Until = Eleven.AddDays(n) })).ToArray();
        Asked(Swap with { From = Ten.AddDays(300), Until = Ten.AddDays(301) }, Ada, many)
            .ThenRefused<SwapOnCall.TooManySwaps>();
    }

    private static IReadOnlyList<StaffId> On(Team team, DateTimeOffset moment) =>
        OnCall.At(team, moment, _ => TimeZoneInfo.Utc);
}
