using Safety.Core.Staff.Pulses;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="WithdrawPulse"/>.</summary>
public static class WithdrawPulseHandler
{
    /// <summary>Decides on the person's pulses.</summary>
    public static Task<Answer> Handle(WithdrawPulse command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<PulseBook>(
            PulseBook.StreamOf(command.Staff),
            book => WithdrawPulse.Decide(command, book, ledger.Actor, ledger.Now), ct);
}
