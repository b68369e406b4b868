using CsCheck;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

/// <summary>
/// Random histories: whatever was asked before, asking again changes nothing, and every fact can be folded.
/// </summary>
public sealed class StaffLawTests
{
    private static readonly Gen<Func<StaffMember?, DateTimeOffset, Decision>> AskPerson =
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 3], Gen.Int[0, 2])
            .Select(choice => Person(choice.Item1, choice.Item2, choice.Item3));

    private static readonly Gen<Func<Team?, DateTimeOffset, Decision>> AskTeam =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 2]).Select(choice => OfTeam(choice.Item1, choice.Item2));

    private static Func<StaffMember?, DateTimeOffset, Decision> Person(int kind, int first, int second) =>
        (ada, now) => kind switch
        {
            0 => JoinStaff.Decide(new(Ada, "Ada " + first, "Nurse", "a@b.example", North, new(2026, 3, 2)), ada,
                Team(North), Admin, now),
            1 => MoveTeam.Decide(new(Ada, first == 0 ? null : South), ada, Team(South), Admin, now),
            2 => GrantRole.Decide(new(Ada, (StaffRole)first), ada, Admin, now),
            3 => WithdrawRole.Decide(new(Ada, (StaffRole)first), ada, second, Admin, now),
            4 => SetContactChannels.Decide(new(Ada, [(ContactChannel)second]), ada, Admin, now),
            5 => StartLeave.Decide(new(Ada, Nine.AddDays(first), Nine.AddDays(first + second)), ada, Admin, now),
            6 => EndLeave.Decide(new(Ada), ada, Admin, now),
            7 => CloseAccount.Decide(new(Ada), ada, first == 0 ? Actor.Person(Ada) : Admin, now),
            8 => OpenAccountAgain.Decide(new(Ada), ada, Admin, now),
            9 => EndSessions.Decide(new(Ada), ada, Admin, now),
            >= 18 => Supervision(kind, first, second)(ada, now),
            >= 11 => Ability(kind, first, second)(ada, now),
            _ => second == 0 && first == 0
                ? LeaveStaff.Decide(new(Ada), ada, second, Admin, now)
                : CorrectStaffDetails.Decide(new(Ada, "Ada " + first, "Nurse", "a@b.example"), ada, Admin, now),
        };

    private static Func<StaffMember?, DateTimeOffset, Decision> Ability(int kind, int first, int second) =>
        (ada, now) => kind switch
        {
            11 => DeclareCapacity.Decide(
                new(Ada, new(new Guid(first, 0, 0, new byte[8])), second * 40, [], Nine, Nine.AddDays(9), null), ada,
                Actor.Person(Ada), now),
            12 => EndCapacityDeclaration.Decide(
                new(Ada, new(new Guid(first, 0, 0, new byte[8]))), ada, Actor.Person(Ada), now),
            13 => RecordTraining.Decide(
                new(Ada, (TrainingKind)first, new(2026, 1, 1), new(2027 + second, 1, 1)), ada, Admin, now),
            14 => StartStudentPlacement.Decide(new(Ada), ada, Admin, now),
            17 => SetQuietHours.Decide(
                new(Ada, first == 0 ? null : new(new(20 + first, 0), new(6 + second, 0))), ada, Admin, now),
            15 => EndStudentPlacement.Decide(new(Ada), ada, Admin, now),
            _ => ProtectStaff.Decide(
                new(Ada, ProtectionGround.SoloVisitRefused, new(new Guid(first, 0, 0, new byte[8]))), ada,
                TimeSpan.FromDays(90), now),
        };

    private static Func<StaffMember?, DateTimeOffset, Decision> Supervision(int kind, int first, int second)
    {
        var (session, day) = (new Guid(first, 0, 0, new byte[8]), new DateOnly(2026, 3, 2 + second));
        return (ada, now) =>
        {
            var around = new SupervisionAround(
                Ada, DateOnly.FromDateTime(now.UtcDateTime), StaffDirectory.Of([Member(Bo)], []),
                new(60, first, 14, 8));
            return kind switch
            {
                18 => RecordSupervision.Decide(
                    new(Ada, session, SupervisionKind.Clinical, day, Bo, 45, 1 + second, true, null), ada, around, now),
                19 => RecordLostSupervision.Decide(
                    new(Ada, session, SupervisionKind.Line, day, null, (SupervisionLoss)(second % 2),
                        (SupervisionLostBy)second), ada, around, now),
                22 => ProtectReporter.Decide(new(Ada), ada, TimeSpan.FromDays(90), now),
                23 => FindAdverseEvent.Decide(new(Ada, session, AdverseEventKind.Allocation, Bo), ada, now),
                20 => WithdrawSupervision.Decide(new(Ada, session), ada, Ada, now),
                _ => CheckSupervision.Decide(
                    new(Ada), ada, new(new(60, first, 14, 8), around.Directory, TimeZoneInfo.Utc),
                    now.AddDays(40 * second)),
            };
        };
    }

    private static Func<Team?, DateTimeOffset, Decision> OfTeam(int kind, int which) => (team, now) => kind switch
    {
        0 => FormTeam.Decide(new(North, "North " + which), team, Admin, now),
        1 => RenameTeam.Decide(new(North, "North " + which), team, Admin, now),
        2 => SetTeamManager.Decide(new(North, which == 0 ? Bo : Cy), team,
            Member(which == 0 ? Bo : Cy, Granted(Bo, StaffRole.Manager)), Admin, now),
        3 => PublishRota.Decide(
            new(North, new("UTC", new(2026, 3, 9), null,
                [new(DayOfWeek.Monday, new(which, 0), TimeSpan.FromDays(7), [Ada])], [])),
            team, new HashSet<StaffId> { Ada }, _ => TimeZoneInfo.Utc, Admin, now),
        4 => SwapOnCall.Decide(
            new(North, which == 0 ? Ada : Bo, which == 0 ? Bo : Ada, Nine.AddDays(7), Nine.AddDays(10 + which), true),
            team, StaffDirectory.Of([Member(Ada), Member(Bo)], team is null ? [] : [team]), Ada, now),
        6 => HoldDrill.Decide(new(North), team, Admin, now),
        7 => EndDrill.Decide(
            new(North, which == 0 ? null : (DrillFailure)which, [Bo], which == 2 ? null : Bo), team,
            new(TimeZoneInfo.Utc, which), now),
        8 => CheckTeam.Decide(new(North), team, new(TimeZoneInfo.Utc, which), now.AddDays(40 * which)),
        9 => CheckLadder.Decide(new(North), team, which == 0 ? null : which == 1 ? [] : [0, 2], now),
        _ => SetEscalationLadder.Decide(
            new(North, new([new([new(LadderRole.SafetyLead)], TimeSpan.FromMinutes(which + 1))])), team,
            new HashSet<StaffId>(), Admin, now),
    };

    private static void Holds<T>(Guid id, IReadOnlyList<Func<T?, DateTimeOffset, Decision>> asks)
        where T : class, IFold<T>
    {
        T? state = null;
        var now = Nine;
        foreach (var ask in asks)
        {
            var first = ask(state, now);
            state = Scenario.Fold(id, state, first.Events);
            var again = ask(state, now);
            Assert.Empty(again.Events);
            if (first.Refusal is null) Assert.Null(again.Refusal);
            now = now.AddHours(7);
        }
    }

    [Fact]
    public void Asked_twice_a_person_changes_once() =>
        AskPerson.List[1, 20].Sample(asks => Holds(Ada.Value, asks), iter: 500);

    [Fact]
    public void Asked_twice_a_team_changes_once() =>
        AskTeam.List[1, 20].Sample(asks => Holds(North.Value, asks), iter: 500);

    [Fact]
    public void Terms_in_teams_follow_each_other_without_gap_or_overlap() =>
        Gen.Int[0, 2].List[0, 15].Sample(
            moves =>
            {
                var (ada, now) = (GivenAda().State!, Nine);
                foreach (var move in moves)
                {
                    now = now.AddHours(1);
                    TeamId? to = move == 0 ? null : move == 1 ? North : South;
                    ada = Scenario.Fold(
                        Ada.Value, ada, MoveTeam.Decide(new(Ada, to), ada, Team(South), Admin, now).Events)!;
                }

                Assert.All(ada.Terms.Zip(ada.Terms.Skip(1)), pair => Assert.Equal(pair.First.Until, pair.Second.From));
                Assert.Null(ada.Terms[^1].Until);
            },
            iter: 300);
}
