using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>A manager assigns a second person.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Escort">Who comes along.</param>
public sealed record AssignEscort(VisitId Visit, StaffId Escort)
{
    /// <summary>The person does not work here.</summary>
    public sealed record UnknownPerson() : Refusal(
        RefusalKind.Invalid, "There is no such person working here.", "escort");

    /// <summary>Decides.</summary>
    public static Decision Decide(
        AssignEscort command, Visit? visit, VisitCaller caller, bool escortWorksHere, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (!caller.Answers) return new NotAnAnswerer();
        if (visit.Worker == command.Escort) return new EscortIsTheWorker();
        if (visit.Escorts.Contains(command.Escort)) return Decision.Nothing;
        if (!escortWorksHere) return new UnknownPerson();
        if (visit.Shown is VisitStatus.Ended or VisitStatus.Cancelled) return new VisitIsOver();
        if (visit.Escorts.Count >= VisitLimits.CompanionsMax) return new TooManyEscorts();
        return Decision.Of(new EscortAssigned(command.Escort, caller.By, now));
    }
}
