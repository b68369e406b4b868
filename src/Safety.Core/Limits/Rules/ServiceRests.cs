using Safety.Core.Language;

namespace Safety.Core.Limits.Rules;

/// <summary>While a service rests or has ended, the client does not come for it, and nobody is sent out.</summary>
public static class ServiceRests
{
    /// <summary>Judges one occasion.</summary>
    public static Judgement Judge(LimitTerms terms, LimitOccasion what)
    {
        var how = terms.Kind == LimitKind.ServiceEnded ? "has ended" : "rests";
        if (what.What == LimitOccasionType.PlannedVisit)
            return new Judgement.Objects($"A visit is planned, and the service {how}.");
        return what.BegunBy == LimitParty.Client
            ? new Judgement.Objects($"The client got in touch, and the service {how}.")
            : new Judgement.Fits("It was not the client who began it.");
    }
}
