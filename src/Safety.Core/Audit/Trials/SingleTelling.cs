using Safety.Core.Incidents;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;
using Safety.Core.Visits;

namespace Safety.Core.Audit.Trials;

/// <summary>Tells a report or a visit again, which hangs on no other stream.</summary>
internal sealed class SingleTelling : TrialTelling
{
    private readonly RetoldIncident? incident;

    /// <summary>Makes ready to tell.</summary>
    public SingleTelling(RetoldWorld world, StreamHistory one)
    {
        incident = one.Kind == TrialStream.Incident ? new RetoldIncident(one.Stream, world) : null;
        Add(incident ?? (IRetold)new RetoldVisit(one.Stream, world), one.Facts);
    }

    /// <summary>The serious incident that it is, or null.</summary>
    public GraveIncident? Grave => incident?.Grave;
}
