// Preloaded into programs that tools start: when the tool is gone, even by kill -9, the program stops as it would on Ctrl-C.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
