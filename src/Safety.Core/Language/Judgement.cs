namespace Safety.Core.Language;

/// <summary>What a rule says, always with its reason: it speaks, or it stays silent.</summary>
public abstract record Judgement(string Why)
{
    /// <summary>All is as the rule wants it.</summary>
    public sealed record Fits(string Why) : Judgement(Why);

    /// <summary>The rule objects; something must follow.</summary>
    public sealed record Objects(string Why) : Judgement(Why);
}
