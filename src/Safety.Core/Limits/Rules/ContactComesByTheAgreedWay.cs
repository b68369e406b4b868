using Safety.Core.Language;

namespace Safety.Core.Limits.Rules;

/// <summary>By one way, or in writing, or by no private way; policies of councils on unreasonable contact.</summary>
public static class ContactComesByTheAgreedWay
{
    private static readonly LimitChannel[] Written =
        [LimitChannel.Text, LimitChannel.Email, LimitChannel.Portal, LimitChannel.Letter];

    /// <summary>Judges one occasion.</summary>
    public static Judgement Judge(LimitTerms terms, LimitOccasion what)
    {
        if (what.BegunBy == LimitParty.Agency || what.IsAgreed)
            return new Judgement.Fits("It was agreed beforehand, or the agency began it.");
        var fits = terms.Kind switch
        {
            LimitKind.WrittenOnly => Written.Contains(what.Channel),
            LimitKind.NoPersonalChannel => what.Channel != LimitChannel.Personal,
            _ => what.Channel == terms.Channel,
        };
        if (fits) return new Judgement.Fits("It came by a way that is agreed.");
        return new Judgement.Objects(terms.Kind switch
        {
            LimitKind.WrittenOnly => "It was not in writing.",
            LimitKind.NoPersonalChannel => "It came to a private number, address or account.",
            _ => "It came by another way than the one that is agreed.",
        });
    }
}
