using Safety.Core.Language;

namespace Safety.Core.Limits.Rules;

/// <summary>
/// With one named person only, or never with one. Keeping away from a worker binds the agency as much as the client.
/// </summary>
public static class ContactIsWithTheRightPerson
{
    /// <summary>Judges one occasion.</summary>
    public static Judgement Judge(LimitTerms terms, LimitOccasion what)
    {
        var isNamed = what.Worker == terms.Person;
        if (terms.Kind == LimitKind.NoContactWithWorker)
            return isNamed
                ? new Judgement.Objects("It is with the worker with whom there is to be no contact.")
                : new Judgement.Fits("It is not with the worker with whom there is to be no contact.");
        if (isNamed) return new Judgement.Fits("It is with the one person who is in touch.");
        var byUs = what.BegunBy == LimitParty.Agency && what.What == LimitOccasionType.Contact;
        return byUs || what.IsAgreed && what.What == LimitOccasionType.Contact
            ? new Judgement.Fits("It was agreed beforehand, or the agency began it.")
            : new Judgement.Objects("It is with somebody else than the one person who is in touch.");
    }
}
