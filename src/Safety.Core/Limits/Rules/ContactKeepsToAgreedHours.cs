using Safety.Core.Language;

namespace Safety.Core.Limits.Rules;

/// <summary>
/// The client gets in touch within the agreed hours; "I will help you hold it during our scheduled appointment", row 26
/// of the domain reference.
/// </summary>
public static class ContactKeepsToAgreedHours
{
    /// <summary>Judges one occasion.</summary>
    public static Judgement Judge(LimitTerms terms, LimitOccasion what, LimitScene scene)
    {
        if (what.IsAgreed || what.BegunBy != LimitParty.Client)
            return new Judgement.Fits("It was agreed beforehand, or it was not the client who began it.");
        return terms.Hours!.Cover(what.At, scene.Zone)
            ? new Judgement.Fits("The client got in touch within the agreed hours.")
            : new Judgement.Objects("The client got in touch outside the agreed hours.");
    }
}
