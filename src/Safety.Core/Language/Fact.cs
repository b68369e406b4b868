namespace Safety.Core.Language;

/// <summary>
/// Marks an event, so that every one of them can be found: for its alias, its privacy and its sentence.
/// </summary>
public interface IFact;
