using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class AbilityTests
{
    private static readonly CapacityDeclarationId First = new(new Guid("0199aaaa-0000-7000-8000-0000000000e1"));
    private static readonly Actor Herself = Actor.Person(Ada);
    private static readonly SealedText Words = new(Guid.Empty, "", "words");
    private static readonly VisitId Visit = new(new Guid("0199aaaa-0000-7000-8000-0000000000e2"));
    private static readonly StaffMemberLeft Left = new(Ada, Cy, Ten);

    private static readonly DeclareCapacity Half = new(
        Ada, First, 50, [CapacityExclusion.WeaponHistory, CapacityExclusion.UnescortedVisits], Nine, Nine.AddDays(30),
        null);

    private static readonly CapacityDeclared Declared = new(
        Ada, First, 50, [CapacityExclusion.UnescortedVisits, CapacityExclusion.WeaponHistory], Nine, Nine.AddDays(30),
        null, Nine);

    private static readonly TrainingCompleted Trained = new(
        Ada, TrainingKind.Breakaway, new(2026, 1, 5), new(2027, 1, 5), Cy, Nine);

    private static Outcome<StaffMember> Say(DeclareCapacity command, params object[] after) =>
        GivenAda(after).When(ada => DeclareCapacity.Decide(command, ada, Herself, Nine));

    private static Outcome<StaffMember> Train(RecordTraining command, params object[] after) =>
        GivenAda(after).When(ada => RecordTraining.Decide(command, ada, Admin, Nine));

    [Fact]
    public void A_person_declares_what_they_can_carry_and_nobody_keeps_why()
    {
        var outcome = Say(Half with { Reason = Words });
        Assert.Equal(Words, outcome.ThenOne<CapacityDeclared>().Reason);
        Assert.DoesNotContain("words", Scenario.Text(outcome.StateAfter!), StringComparison.Ordinal);
        Say(Half, Declared).ThenNothing();
        Say(Half with { Percent = 60 }, Declared).ThenRefused<DeclareCapacity.AlreadyDeclared>();
    }

    [Fact]
    public void A_declaration_that_cannot_be_is_refused()
    {
        Say(Half with { Percent = 101 }).ThenRefused<DeclareCapacity.BadPercent>();
        Say(Half with { Percent = -1 }).ThenRefused<DeclareCapacity.BadPercent>();
        Say(Half with { Exclusions = [CapacityExclusion.Stalking, CapacityExclusion.Stalking] })
            .ThenRefused<DeclareCapacity.BadExclusions>();
        Say(Half with { Exclusions = [(CapacityExclusion)99] }).ThenRefused<DeclareCapacity.BadExclusions>();
        Say(Half with { Percent = 100, Exclusions = [] }).ThenRefused<DeclareCapacity.SaysNothing>();
        Say(Half with { Until = Nine }).ThenRefused<DeclareCapacity.BadSpan>();
        Say(Half with { Until = Nine.AddDays(367) }).ThenRefused<DeclareCapacity.BadSpan>();
        Say(Half with { From = Nine.AddDays(367), Until = Nine.AddDays(368) }).ThenRefused<DeclareCapacity.BadSpan>();
        Say(Half, Left).ThenRefused<HasLeft>();
        GivenAda().When(ada => DeclareCapacity.Decide(Half, ada, Admin, Nine)).ThenRefused<NotYourOwn>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => DeclareCapacity.Decide(Half, ada, Herself, Nine))
            .ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void A_declaration_is_taken_back_once()
    {
        Decision Back(StaffMember? ada, Actor by, CapacityDeclarationId? which = null) =>
            EndCapacityDeclaration.Decide(new(Ada, which ?? First), ada, by, Ten);
        var span = GivenAda(Declared).When(ada => Back(ada, Herself))
            .Then(new CapacityDeclarationEnded(Ada, First, Ten)).StateAfter!.Declarations.Single();
        Assert.True(span.Covers(Nine));
        Assert.False(span.Covers(Ten));
        GivenAda(Declared, new CapacityDeclarationEnded(Ada, First, Ten)).When(ada => Back(ada, Herself)).ThenNothing();
        GivenAda(Declared).When(ada => Back(ada, Admin)).ThenRefused<NotYourOwn>();
        GivenAda().When(ada => Back(ada, Herself)).ThenRefused<EndCapacityDeclaration.NoSuchDeclaration>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => Back(ada, Herself)).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void A_training_is_recorded_once_and_the_last_one_counts()
    {
        var command = new RecordTraining(Ada, TrainingKind.Breakaway, new(2026, 1, 5), new(2027, 1, 5));
        Train(command).Then(Trained);
        Train(command, Trained).ThenNothing();
        var renewed = Train(command with { ValidUntil = new(2028, 1, 5) }, Trained).StateAfter!;
        Assert.Equal(new DateOnly(2028, 1, 5), Assert.Single(renewed.Trainings).ValidUntil);
        Train(command with { Kind = (TrainingKind)99 }).ThenRefused<RecordTraining.UnknownTraining>();
        Train(command with { CompletedOn = new(2026, 3, 4) }).ThenRefused<RecordTraining.BadDays>();
        Train(command with { ValidUntil = new(2026, 1, 5) }).ThenRefused<RecordTraining.BadDays>();
        Train(command with { ValidUntil = new(2036, 2, 5) }).ThenRefused<RecordTraining.BadDays>();
        Train(command, Left).ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => RecordTraining.Decide(command, ada, Admin, Nine))
            .ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void A_student_is_one_until_somebody_says_otherwise()
    {
        var (started, ended) = (new StudentPlacementStarted(Ada, Cy, Ten), new StudentPlacementEnded(Ada, Cy, Ten));
        Decision Start(StaffMember? ada) => StartStudentPlacement.Decide(new(Ada), ada, Admin, Ten);
        Decision End(StaffMember? ada) => EndStudentPlacement.Decide(new(Ada), ada, Admin, Ten);
        Assert.True(WorkerAsSeen.Of(GivenAda().When(Start).Then(started).StateAfter)!.IsStudent);
        GivenAda(started).When(Start).ThenNothing();
        Assert.False(GivenAda(started).When(End).Then(ended).StateAfter!.IsStudent);
        GivenAda().When(End).ThenNothing();
        GivenAda(Left).When(Start).ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value).When(Start).ThenRefused<NoSuchStaffMember>();
        Scenario.Given<StaffMember>(Ada.Value).When(End).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void A_person_is_protected_once_for_each_occasion()
    {
        Decision Protect(StaffMember? ada) => ProtectStaff.Decide(
            new(Ada, ProtectionGround.SoloVisitRefused, Visit), ada, TimeSpan.FromDays(90), Ten);
        var began = new ProtectionBegan(Ada, ProtectionGround.SoloVisitRefused, Visit, Ten, Ten.AddDays(90));
        var span = GivenAda().When(Protect).Then(began).StateAfter!.Protections.Single();
        Assert.Equal((true, false), (span.Covers(Ten), span.Covers(Ten.AddDays(90))));
        GivenAda(began).When(Protect).ThenNothing();
        Scenario.Given<StaffMember>(Ada.Value).When(Protect).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void Who_files_a_report_is_protected_once_a_day_and_an_adverse_decision_is_found_only_then()
    {
        var lasts = TimeSpan.FromDays(90);
        Decision Protect(StaffMember? ada, DateTimeOffset now) => ProtectReporter.Decide(new(Ada), ada, lasts, now);
        Decision Find(StaffMember? ada, StaffId by) =>
            FindAdverseEvent.Decide(new(Ada, Visit.Value, AdverseEventKind.Allocation, by), ada, Eleven);
        var began = new ReporterProtected(Ada, Ten, Ten + lasts);
        var span = GivenAda().When(ada => Protect(ada, Ten)).Then(began).StateAfter!.Protections.Single();
        Assert.Equal((true, false), (span.Covers(Ten), span.Covers(Ten + lasts)));
        GivenAda(began).When(ada => Protect(ada, Eleven)).ThenNothing();
        var next = GivenAda(began).When(ada => Protect(ada, Ten.AddDays(1))).ThenOne<ReporterProtected>();
        Assert.Equal(Ten.AddDays(1) + lasts, next.Until);
        var later = new ReporterProtected(Ada, Ten.AddDays(200), Ten.AddDays(290));
        Assert.Single(GivenAda(began, next, later).State!.Protections);
        GivenAda(Left).When(ada => Protect(ada, Eleven)).ThenNothing();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => Protect(ada, Ten)).ThenRefused<NoSuchStaffMember>();

        var found = new AdverseEventFound(Ada, Visit.Value, AdverseEventKind.Allocation, Bo, Eleven);
        GivenAda(began).When(ada => Find(ada, Bo)).Then(found);
        GivenAda(began, found).When(ada => Find(ada, Bo)).ThenNothing();
        GivenAda(began).When(ada => Find(ada, Ada)).ThenNothing();
        GivenAda().When(ada => Find(ada, Bo)).ThenNothing();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => Find(ada, Bo)).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void An_adverse_event_is_said_once()
    {
        var command = new ReportAdverseEvent(Ada, Visit.Value, AdverseEventKind.Rota, Words);
        var said = new AdverseEventReported(Ada, Visit.Value, AdverseEventKind.Rota, Words, Bo, Ten);
        GivenAda().When(ada => ReportAdverseEvent.Decide(command, ada, Bo, Ten)).Then(said);
        GivenAda(said).When(ada => ReportAdverseEvent.Decide(command, ada, Bo, Ten)).ThenNothing();
        GivenAda().When(ada => ReportAdverseEvent.Decide(command with { Kind = (AdverseEventKind)99 }, ada, Bo, Ten))
            .ThenRefused<ReportAdverseEvent.UnknownKind>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => ReportAdverseEvent.Decide(command, ada, Bo, Ten))
            .ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void Another_state_is_no_worker() => Assert.Null(WorkerAsSeen.Of(new object()));
}
