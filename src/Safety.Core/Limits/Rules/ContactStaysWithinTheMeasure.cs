using System.Globalization;
using Safety.Core.Language;

namespace Safety.Core.Limits.Rules;

/// <summary>
/// So much contact and no more. What was agreed beforehand, and a crisis, never counts towards it.
/// </summary>
public static class ContactStaysWithinTheMeasure
{
    /// <summary>Judges one occasion.</summary>
    public static Judgement Judge(LimitTerms terms, LimitOccasion what, LimitScene scene)
    {
        if (what.IsAgreed || what.BegunBy != LimitParty.Client)
            return new Judgement.Fits("It was agreed beforehand, or it was not the client who began it.");
        var (most, days) = (terms.Most!.Value, terms.PeriodDays!.Value);
        var before = scene.Before(days);
        var (reached, unit) = terms.Kind == LimitKind.MaxMinutesPerPeriod
            ? (before.Minutes + what.Minutes, "minutes")
            : (before.Contacts + 1, "contacts");
        var why = string.Create(
            CultureInfo.InvariantCulture, $"With this it is {reached} {unit} in {days} days, and {most} were agreed.");
        return reached > most ? new Judgement.Objects(why) : new Judgement.Fits(why);
    }
}
