namespace Safety.Core.Audit.Sentences;

/// <summary>
/// What happened, in one plain sentence per kind of event. Sentences are rendered here and nowhere else, so that the
/// history, the receipt and the export say the same; sealed words are never part of them.
/// </summary>
public static class Sentence
{
    /// <summary>The sentence of one fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="nameOf">A name for the id of a person, team or client; hides what the reader may not see.</param>
    /// <exception cref="InvalidOperationException">The kind of fact has no sentence; a test finds it first.</exception>
    public static string Of(object fact, Func<Guid, string> nameOf)
    {
        var words = new Words(nameOf);
        return StaffSentences.Of(fact, words)
            ?? AbilitySentences.Of(fact, words)
            ?? SupervisionSentences.Of(fact, words)
            ?? PulseSentences.Of(fact, words)
            ?? ClientSentences.Of(fact, words)
            ?? CaseSentences.Of(fact, words)
            ?? PolicySentences.Of(fact, words)
            ?? LimitSentences.Of(fact, words)
            ?? VisitPlanSentences.Of(fact, words)
            ?? VisitSentences.Of(fact, words)
            ?? ContactSentences.Of(fact, words)
            ?? ResponseSentences.Of(fact, words)
            ?? ExposureSentences.Of(fact, words)
            ?? IncidentSentences.Of(fact, words)
            ?? SupportSentences.Of(fact, words)
            ?? AlertSentences.Of(fact, words)
            ?? DrillSentences.Of(fact, words)
            ?? DeliverySentences.Of(fact, words)
            ?? ReadingSentences.Of(fact, words)
            ?? ErasureSentences.Of(fact, words)
            ?? throw new InvalidOperationException($"{fact.GetType().Name} has no sentence.");
    }
}
