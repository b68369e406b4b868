using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>Whether what a limit says is whole: all that its kind needs, and nothing else.</summary>
internal static class LimitTermsCheck
{
    /// <summary>The first thing that is wrong, or null.</summary>
    /// <param name="terms">What it says.</param>
    /// <param name="isKnown">Whether somebody works here.</param>
    public static Refusal? Of(LimitTerms terms, Func<StaffId, bool> isKnown)
    {
        if (!Enum.IsDefined(terms.Kind)) return new LimitTermsIncomplete("kind", "There is no such kind of limit.");
        return Missing(terms, isKnown) is { } missing ? missing : TooMuch(terms);
    }

    private static LimitTermsIncomplete? Missing(LimitTerms terms, Func<StaffId, bool> isKnown) => terms.Kind switch
    {
        LimitKind.ScheduledHoursOnly when terms.Hours?.CanBe() != true =>
            new("hours", "Say the days and hours: at least one day, and an end after the beginning."),
        LimitKind.MaxContactsPerPeriod or LimitKind.MaxMinutesPerPeriod
            when terms.Most is not (>= 1 and <= LimitLimits.MostMax) =>
            new("most", $"Say how many, between 1 and {LimitLimits.MostMax}."),
        LimitKind.MaxContactsPerPeriod or LimitKind.MaxMinutesPerPeriod
            when terms.PeriodDays is not (>= 1 and <= LimitLimits.PeriodDaysMax) =>
            new("period_days", $"Say in how many days, between 1 and {LimitLimits.PeriodDaysMax}."),
        LimitKind.SingleChannel when terms.Channel is not { } way || !Enum.IsDefined(way)
            || way == LimitChannel.Personal => new("channel", "Say which one way; a private one cannot be."),
        LimitKind.NamedContactOnly or LimitKind.NoContactWithWorker
            when terms.Person is not { } person || !isKnown(person) =>
            new("person", "Name a person who works here."),
        LimitKind.BehaviourAgreement when terms.Words is null => new("words", "Say what was agreed."),
        _ => null,
    };

    private static NotForThisKindOfLimit? TooMuch(LimitTerms terms)
    {
        var kind = terms.Kind;
        var counts = kind is LimitKind.MaxContactsPerPeriod or LimitKind.MaxMinutesPerPeriod;
        if (terms.Hours is not null && kind != LimitKind.ScheduledHoursOnly) return new("hours");
        if (terms.Channel is not null && kind != LimitKind.SingleChannel) return new("channel");
        if (terms.Person is not null && kind is not (LimitKind.NamedContactOnly or LimitKind.NoContactWithWorker))
            return new("person");
        if (terms.Most is not null && !counts) return new("most");
        return terms.PeriodDays is not null && !counts ? new("period_days") : null;
    }
}
