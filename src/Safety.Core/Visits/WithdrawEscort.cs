using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits;

/// <summary>Says that a second person no longer comes along, or has left the visit.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Escort">Who.</param>
/// <param name="Reason">Why, sealed.</param>
public sealed record WithdrawEscort(VisitId Visit, StaffId Escort, SealedText Reason)
{
    /// <summary>Decides.</summary>
    public static Decision Decide(
        WithdrawEscort command, Visit? visit, VisitCaller caller, PolicyInForce policy, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (caller.By != command.Escort && !caller.Answers) return new NotYourVisit();
        if (!visit.Escorts.Contains(command.Escort)) return Decision.Nothing;
        if (visit.Shown is VisitStatus.Ended or VisitStatus.Cancelled) return new VisitIsOver();
        var without = visit with { Escorts = [.. visit.Escorts.Where(escort => escort != command.Escort)] };
        return Decision.Of(new EscortWithdrawn(
            command.Escort, command.Reason, caller.By, !without.MayGo, without.NextEscortDueAt(policy, now), now));
    }
}
