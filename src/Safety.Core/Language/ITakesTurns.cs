namespace Safety.Core.Language;

/// <summary>
/// A command that many people may give at once for the same thing. Those of one line are carried out one after the
/// other, in the order in which they came, so that waiting costs nobody else anything and nobody is sent away.
/// </summary>
public interface ITakesTurns
{
    /// <summary>What they wait for: the id of the client, visit or person that all of them write to.</summary>
    Guid Line { get; }
}
