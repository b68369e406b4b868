using Safety.Core.Incidents.Exposures;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="CheckExposure"/>, which only the watch asks.</summary>
public static class CheckExposureHandler
{
    /// <summary>Looks at the exposure of the stream's worker.</summary>
    public static async Task<Answer> Handle(CheckExposure command, Ledger ledger, CancellationToken ct) =>
        await ledger.State<Exposure>(command.Stream, ct) is { } known
            ? await ledger.LookAtExposure(known.Staff, ct)
            : Answer.No(new CheckExposure.NoSuchExposure(), command.Stream, 0);
}
