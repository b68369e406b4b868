namespace Safety.Core.Language.Retelling;

/// <summary>From whom a fact comes, which decides what becomes of it when history is told again.</summary>
public enum FactOrigin
{
    /// <summary>From people: it stays, only the moments that the policy gave it are counted anew.</summary>
    People,

    /// <summary>From the watch, which looked at that moment: it is dropped, and the watch looks again.</summary>
    Watch,

    /// <summary>It followed from the fact before it: it is dropped, and what follows is found anew.</summary>
    Consequence,
}
