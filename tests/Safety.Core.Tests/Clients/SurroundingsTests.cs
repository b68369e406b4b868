using Safety.Core.Clients;
using Safety.Core.Language;
using static Safety.Core.Tests.Clients.Risks;

namespace Safety.Core.Tests.Clients;

public sealed class SurroundingsTests
{
    private static readonly HouseholdId Roof = new(new Guid("0199bbbb-0000-7000-8000-0000000000aa"));
    private static readonly ClientMovedHousehold Moved = new(Dee, null, Roof, Ada, Ten);
    private static readonly IntakeRiskChecked NoneKnown = new(Dee, IntakeHistory.NoneKnown, null, Ada, Ten);

    private static Decision Move(Client? dee, HouseholdId? to) =>
        MoveHousehold.Decide(new(Dee, to), dee, Actor.Person(Ada), Ten);

    private static Decision Record(Client? dee, IntakeHistory history, DateTimeOffset now) =>
        RecordIntakeCheck.Decide(new(Dee, history, null), dee, Ada, now);

    [Fact]
    public void A_client_lives_under_one_roof_with_others()
    {
        GivenDee().When(dee => Move(dee, Roof)).Then(Moved);
        GivenDee(Moved).When(dee => Move(dee, Roof)).ThenNothing();
        GivenDee(Moved).When(dee => Move(dee, null)).Then(new ClientMovedHousehold(Dee, Roof, null, Ada, Ten));
        GivenNobody().When(dee => Move(dee, Roof)).ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void What_was_found_about_a_history_is_recorded_and_the_last_word_counts()
    {
        GivenDee().When(dee => Record(dee, IntakeHistory.NoneKnown, Ten)).Then(NoneKnown);
        GivenDee(NoneKnown).When(dee => Record(dee, IntakeHistory.NoneKnown, Ten.AddMinutes(9))).ThenNothing();
        GivenDee(NoneKnown).When(dee => Record(dee, IntakeHistory.NoneKnown, Eleven)).ThenOne<IntakeRiskChecked>();
        Assert.Equal(
            new IntakeCheck(IntakeHistory.ViolenceKnown, Ten),
            GivenDee(NoneKnown).When(dee => Record(dee, IntakeHistory.ViolenceKnown, Ten)).StateAfter!.Intake);
        GivenDee().When(dee => Record(dee, (IntakeHistory)99, Ten)).ThenRefused<RecordIntakeCheck.UnknownHistory>();
        GivenNobody().When(dee => Record(dee, IntakeHistory.NoneKnown, Ten)).ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void Other_rooms_see_the_risks_in_force_and_no_more()
    {
        Assert.Empty(ClientAsSeen.Of(GivenDee(Proposed).State)!.Risks);
        var seen = ClientAsSeen.Of(GivenDee(Proposed, Approved, Moved, NoneKnown).State)!;
        Assert.Equal([KnownRiskKind.DangerousAnimal], seen.Risks);
        Assert.Equal((Dee, Roof, NoneKnown.CheckedAt), (seen.Client, seen.Household, seen.Intake!.CheckedAt));
        Assert.Null(ClientAsSeen.Of(new object()));
    }

    [Fact]
    public void Neither_has_a_deadline()
    {
        Assert.Empty(Client.DeadlinesOf(Moved));
        Assert.Empty(Client.DeadlinesOf(NoneKnown));
    }
}
